// Who has nothing in the first filter begins with the next: an analyst's tasks come by name and are never in the inbox of a role.
const ALAMAT = '/camunda/api/engine/engine/default/filter';

async function tanya(jalur) {
  const jawab = await fetch(ALAMAT + jalur, { headers: { Accept: 'application/json' }, redirect: 'error' });
  if (!jawab.ok) throw new Error(jawab.status);
  return jawab.json();
}

/** Id of the filter to begin with; null when the first one has tasks, or neither has any, or nobody is signed in. */
export async function saringanMula() {
  try {
    const [pertama, kedua] = (await tanya('?resourceType=Task')).sort((a, b) => a.properties.priority - b.properties.priority);
    if ((await tanya('/' + pertama.id + '/count')).count) return null;
    return (await tanya('/' + kedua.id + '/count')).count ? kedua.id : null;
  } catch {
    return null;
  }
}
