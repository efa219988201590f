// Indonesian, or English where this person asked for it; the same choice as on our pages.
export const bahasa = /(?:^|; )LAJU-BAHASA=en/.test(document.cookie) ? 'en' : 'id';
export const kata = (id, en) => (bahasa === 'en' ? en : id);

// Camunda keeps its texts here, and on a first visit draws some of its page before it has them.
const TEMPAT = 'camunda-web';

/** Puts the texts where Camunda looks for them, so that nobody ever reads the name of a text instead of the text. */
export async function siapkanTeks() {
  const folder = new URL('../../locales/', import.meta.url).pathname;
  const simpanan = JSON.parse(localStorage.getItem(TEMPAT) || '{}');
  const kunci = folder + '_locales_data_' + bahasa + '_' + window.bust;
  if (simpanan[kunci]) return;
  const jawab = await fetch(folder + bahasa + '.json?bust=' + window.bust).catch(() => null);
  if (!jawab?.ok) return;
  simpanan[kunci] = JSON.stringify(await jawab.json());
  localStorage.setItem(TEMPAT, JSON.stringify(simpanan));
}

/** The other language from the next page load on. */
export function pilih(lain) {
  document.cookie = 'LAJU-BAHASA=' + lain + '; path=/; max-age=31536000; samesite=lax';
  location.reload();
}
