/* A deep link into the Tasklist carries its task behind the #, which the server never sees: take it along. */
const form = document.getElementById('form-masuk');
if (form && location.hash) form.action += location.hash;
