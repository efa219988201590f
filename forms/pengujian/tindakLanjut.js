/* What could not be tested: either tested again, or offered to the customer; never both at once. */
export function siap(akar) {
  for (const baris of akar.querySelectorAll('[data-baris=baris]')) {
    const ulang = baris.querySelector('.ulang');
    const tawaran = baris.querySelector('.tawaran');
    const atur = () => {
      tawaran.hidden = ulang.checked;
      for (const e of tawaran.querySelectorAll('[name]')) e.disabled = ulang.checked;
    };
    ulang.addEventListener('change', atur);
    atur();
  }
}
