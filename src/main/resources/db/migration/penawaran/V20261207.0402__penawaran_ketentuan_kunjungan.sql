-- Also quoted for tipe 1, whose visit takes samples and is no audit.
update penawaran_ketentuan set teks = replace(teks, 'surat pemberitahuan audit', 'surat pemberitahuan') where satker is null and untuk = 'SERTIFIKASI';
