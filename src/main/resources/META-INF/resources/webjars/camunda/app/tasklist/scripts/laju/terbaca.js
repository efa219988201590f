// What Camunda leaves without a name for those who do not see it.
import { amati } from './amati.js';
import { kata } from './bahasa.js';

const NAMA = [
  ['button[data-region=filters]', kata('Lipat atau buka daftar saringan', 'Fold or open the list of filters')],
  ['button[data-region=list]', kata('Lipat atau buka daftar tugas', 'Fold or open the list of tasks')],
  ['button.region-toggle[data-region=task]', kata('Lipat atau buka tugas', 'Fold or open the task')],
  ['button.maximize', kata('Perbesar tugas', 'Enlarge the task')],
  ['button.reset-regions', kata('Kembalikan ukuran', 'Back to the usual size')],
  ['button.unclaim', kata('Lepas tugas', 'Release the task')],
  ['.sort-direction', kata('Balik urutan', 'Reverse the order')],
];

amati(() => {
  for (const [pemilih, nama] of NAMA) for (const e of document.querySelectorAll(pemilih)) if (e.getAttribute('aria-label') !== nama) e.setAttribute('aria-label', nama);
  document.querySelectorAll('.sort-direction').forEach((e) => { if (!e.hasAttribute('role')) e.setAttribute('role', 'button'); });
  // A plain text field has nothing that unfolds.
  document.querySelectorAll('.search-field .main-field[aria-expanded]').forEach((e) => { if (e.getAttribute('role') !== 'combobox') e.setAttribute('role', 'combobox'); });
});
export default [];
