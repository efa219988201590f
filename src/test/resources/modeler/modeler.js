// What ModelerTest asks of Camunda Modeler's own code: a model is opened, its fields are read, templates are put on steps.
window.mulai = (palet) => {
  window.m = new window.BpmnModeler({ container: '#gambar', propertiesPanel: { parent: '#isian' } });
  const keliru = [];
  m.on('elementTemplates.errors', (e) => keliru.push(...e.errors.map((x) => x.message)));
  m.get('elementTemplatesLoader').setTemplates(palet);
  return keliru;
};

const napas = () => new Promise((jadi) => { setTimeout(jadi, 0); });
const isian = (pilih) => [...document.querySelectorAll(`#isian ${pilih}`)].map((e) => e.textContent.trim());

// What Modeler warns of, what it would save, and the red words below the fields of each step that carries a template.
window.bukaModel = async (xml) => {
  const { warnings } = await m.importXML(xml);
  const { xml: disimpan } = await m.saveXML({ format: true });
  const merah = [];
  for (const e of m.get('elementRegistry').filter((x) => x.businessObject?.modelerTemplate && x.type !== 'label')) {
    if (!m.get('elementTemplates').get(e)) merah.push(`${e.id}: no template ${e.businessObject.modelerTemplate}`);
    m.get('selection').select(e);
    await napas();
    isian('.bio-properties-panel-error').forEach((kata) => merah.push(`${e.id}: ${kata}`));
  }
  return { peringatan: warnings.map((w) => w.message), disimpan, merah };
};

// Puts a template on a new element, as a process owner does; what is not as the template says.
window.pakai = async (t) => {
  const peristiwa = t.appliesTo[0].endsWith('Event');
  const baru = m.get('modeling').createShape({ type: peristiwa ? t.appliesTo[0] : 'bpmn:Task' }, { x: 200, y: 200 }, m.get('canvas').getRootElement());
  const e = m.get('elementTemplates').applyTemplate(baru, t);
  m.get('selection').select(e);
  await napas();
  const ada = isian('.bio-properties-panel-label, #isian label');
  const hilang = t.properties.filter((b) => b.type !== 'Hidden' && !ada.includes(b.label)).map((b) => b.label);
  const jenis = t.elementType?.value ?? t.appliesTo[0];
  const salah = [...hilang.map((b) => `no field ${b}`), ...(e.type === jenis ? [] : [`is ${e.type}`]), ...(e.businessObject.modelerTemplate === t.id ? [] : ['not applied'])];
  m.get('modeling').removeElements([e]);
  return salah.map((s) => `${t.id}: ${s}`);
};
