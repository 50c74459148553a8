"Makes nbval agree with nbdev: cleaned notebooks, `eval: false` cells, and a closing semicolon."
import os

QUIET = dict(NO_ALBUMENTATIONS_UPDATE='1', TQDM_DISABLE='1', PYTHONWARNINGS='ignore:IProgress not found',
             OMP_NUM_THREADS='1')  # the tests' networks are tiny: more threads only wait for each other
for name, value in QUIET.items():
    os.environ.setdefault(name, value)


def pytest_collection_modifyitems(items):
    for item in items:
        cell = getattr(item, 'cell', None)
        if cell is None:
            continue
        if cell.get('execution_count') is None:  # nbdev_clean sets the counts to null; nbval would call such cells unrun
            cell['execution_count'] = 0
        if '#| eval: false' in cell['source']:  # minutes, a GPU or a download: told in the notebook, run by hand
            item.options['skip'] = True


def pytest_configure(config):
    try:
        from nbval.kernel import RunningKernel
    except ImportError:
        return
    execute = RunningKernel.execute_cell_input

    def with_history(self, cell_input, allow_stdin=None):  # without history IPython ignores a closing `;` (nbval issue 194)
        if self.kc is None:
            return execute(self, cell_input, allow_stdin)
        return self.kc.execute(cell_input, allow_stdin=allow_stdin, stop_on_error=False, store_history=True)
    RunningKernel.execute_cell_input = with_history
