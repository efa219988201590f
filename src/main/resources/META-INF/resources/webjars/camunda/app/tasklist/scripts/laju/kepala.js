// LAJU's own head and foot: the ways to our pages, the search for cases, the language.
import { panggil } from '/forms/umum/laju.js';
import { amati } from './amati.js';
import { bahasa, kata, pilih } from './bahasa.js';

const ikon = (nama) => '<span class="glyphicon glyphicon-' + nama + '" aria-hidden="true"></span> ';
const butir = document.createElement('li');
butir.className = 'laju-kepala';
butir.innerHTML = '<form action="/kasus" role="search"><input name="q" type="search" aria-label="' + kata('Cari kasus', 'Find a case') + '" placeholder="'
  + kata('Cari nomor atau nama…', 'Find number or name…') + '"></form>'
  + '<a href="/kelola/sekaligus">' + ikon('list-alt') + kata('Kerjakan sekaligus', 'Bulk work') + '</a>'
  + '<a class="laju-kelola" href="/kelola">' + ikon('th-large') + kata('Halaman kelola', 'Office pages') + '</a>'
  + '<button type="button" lang="' + (bahasa === 'en' ? 'id' : 'en') + '">' + kata('English', 'Bahasa Indonesia') + '</button>';
// Links of a page of AngularJS would stay within it without a target.
butir.querySelectorAll('a, form').forEach((e) => { e.target = '_self'; });
butir.querySelector('button').addEventListener('click', () => pilih(bahasa === 'en' ? 'id' : 'en'));

const kaki = document.createElement('footer');
kaki.className = 'laju-kaki';
panggil('/api/saya').then((s) => {
  kaki.textContent = kata('Dikelola oleh ', 'Managed by ') + s.pengelola + ' · ' + s.tahun + ' · LAJU ' + kata('versi ', 'version ') + s.versi;
}).catch(() => {});
const ikonTab = document.querySelector('link[rel=icon]');
if (ikonTab) ikonTab.href = '/aset/logo.svg';

amati(() => {
  const akun = document.querySelector('[cam-widget-header] .app-menu li.account');
  if (akun && akun.previousElementSibling !== butir) akun.before(butir);
  const tempat = document.querySelector('[cam-widget-footer]');
  if (tempat && !kaki.isConnected) tempat.after(kaki);
});
export default [];
