// One login for everything: Camunda's own login form would lead nowhere.
const pergi = () => { if (location.hash.startsWith('#/login')) location.replace('/masuk'); };
addEventListener('hashchange', pergi);
pergi();
// The stylesheet of the embedded forms, once for all of them.
const gaya = document.createElement('link');
gaya.rel = 'stylesheet';
gaya.href = '/forms/umum/laju.css';
document.head.append(gaya);
export default [];
