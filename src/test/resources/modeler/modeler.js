// What ModelerTest asks of Camunda Modeler's own code: a model is opened, its fields are read, templates are put on steps.
window.mulai = (palet) => {
  window.m = new window.BpmnModeler({ container: '#gambar', propertiesPanel: { parent: '#isian' } });
  const keliru = [];
  m.on('elementTemplates.errors', (e) => keliru.push(...e.errors.map((x) => x.message)));
  m.get('elementTemplatesLoader').setTemplates(palet);
  return keliru;
};

const isian = (pilih) => [...document.querySelectorAll(`#isian ${pilih}`)].map((e) => e.textContent.trim());

// Fields that the template promises and the panel does not show, once it shows this element.
async function hilang(e, t) {
  m.get('selection').select(e);
  const bidang = t.properties.filter((b) => b.type !== 'Hidden').map((b) => b.label);
  let tiada;
  for (let i = 0; i < 100; i += 1) {
    await new Promise((jadi) => { setTimeout(jadi, 10); });
    const ada = isian('label');
    tiada = bidang.filter((b) => !ada.includes(b));
    if (tiada.length === 0 && document.querySelector('#isian input[name=id]')?.value === e.id) return [];
  }
  return tiada.length ? tiada : ['(panel)'];
}

// A field can be red only where its template says what it may hold; to show every other step would take minutes.
const bersyarat = (t) => t.properties.some((b) => b.constraints);

// What Modeler warns of, what it would save, and the red words below the fields of the steps that carry a template.
window.bukaModel = async (xml) => {
  const { warnings } = await m.importXML(xml);
  const { xml: disimpan } = await m.saveXML({ format: true });
  // The panel shows the new model a moment later; what is selected before that it would not hear of.
  await new Promise((jadi) => { setTimeout(jadi, 200); });
  const merah = [];
  for (const e of m.get('elementRegistry').filter((x) => x.businessObject?.modelerTemplate && x.type !== 'label')) {
    const t = m.get('elementTemplates').get(e);
    if (!t) merah.push(`${e.id}: no template ${e.businessObject.modelerTemplate}`);
    if (t && bersyarat(t)) {
      merah.push(...(await hilang(e, t)).map((b) => `${e.id}: no field ${b}`), ...isian('.bio-properties-panel-error').map((kata) => `${e.id}: ${kata}`));
    }
  }
  return { peringatan: warnings.map((w) => w.message), disimpan, merah };
};

// Puts a template on a new element, as a process owner does; what is not as the template says.
window.pakai = async (t) => {
  const peristiwa = t.appliesTo[0].endsWith('Event');
  const baru = m.get('modeling').createShape({ type: peristiwa ? t.appliesTo[0] : 'bpmn:Task' }, { x: 200, y: 200 }, m.get('canvas').getRootElement());
  const e = m.get('elementTemplates').applyTemplate(baru, t);
  const tiada = bersyarat(t) ? await hilang(e, t) : [];
  const jenis = t.elementType?.value ?? t.appliesTo[0];
  const salah = [...tiada.map((b) => `no field ${b}`), ...(e.type === jenis ? [] : [`is ${e.type}`]), ...(e.businessObject.modelerTemplate === t.id ? [] : ['not applied'])];
  m.get('modeling').removeElements([e]);
  return salah.map((s) => `${t.id}: ${s}`);
};
