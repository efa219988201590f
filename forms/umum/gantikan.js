/* A task that an absent colleague holds: its deputy takes it over here. A link, because Tasklist disables the buttons of a form that is not one's own. */
export async function gantikan(akar, tugas, panggil) {
  const { digantikan } = await panggil('/api/tugas/' + tugas + '/pemegang');
  if (!digantikan) return;
  const kotak = document.createElement('div');
  kotak.className = 'kotak laju-gantikan';
  kotak.setAttribute('role', 'status');
  kotak.append('Tugas ini dipegang ' + digantikan + ', yang sedang Anda gantikan. ');
  const ambil = document.createElement('a');
  ambil.href = '#';
  ambil.textContent = 'Ambil alih';
  ambil.setAttribute('role', 'button');
  ambil.addEventListener('click', async (e) => {
    e.preventDefault();
    e.stopPropagation();
    try {
      await panggil('/api/tugas/' + tugas + '/ambil-alih', { method: 'POST', body: {} });
      location.reload();
    } catch (galat) { kotak.textContent = galat.message; }
  });
  kotak.append(ambil);
  akar.prepend(kotak);
}
