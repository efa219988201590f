-- Answers to what is asked often (HLP-008, ADM-026); of one satker or, without, of all. English may be missing.
create table faq (
    id       bigint generated always as identity primary key,
    satker   text references satker,
    urut     int not null default 100,
    tanya    text not null,
    jawab    text not null,
    tanya_en text,
    jawab_en text,
    tayang   boolean not null default true,
    oleh     text not null,
    diubah   timestamptz not null,
    check ((tanya_en is null) = (jawab_en is null))
);
insert into faq (urut, tanya, jawab, tanya_en, jawab_en, oleh, diubah)
select urut, tanya, jawab, tanya_en, jawab_en, 'sistem', now() from (values
(10, 'Berapa lama akun saya diaktifkan?', 'Paling lama 1 hari kerja sesudah registrasi. Anda menerima e-mail berisi username dan tautan untuk membuat password.', 'When is my account activated?', 'Within 1 working day after registration. You receive an e-mail with your username and a link to set a password.'),
(20, 'Bagaimana cara mengajukan pengujian?', 'Buka Permohonan Layanan, pilih Input Permohonan, isi data, tambahkan sampel beserta parameternya, lalu tekan Ajukan. Draft dapat ditinggalkan dan dilanjutkan kapan saja.', 'How do I request a test?', 'Open Service Requests, start a new one, fill in the data, add samples with their parameters and submit. A draft can be left and resumed at any time.'),
(30, 'Produk, standar, atau parameter yang saya perlukan tidak ada di daftar. Apa yang harus dilakukan?', 'Gunakan tautan pada formulir sampel untuk mengusulkannya, atau kirim pertanyaan lewat Ajukan Pertanyaan.', 'The product, standard or parameter I need is not listed. What now?', 'Use the link in the sample form to propose it, or ask a question.'),
(40, 'Kapan sampel dikirim?', 'Sesudah pembayaran diterima dan permohonan menjadi Order. Sampel boleh juga dititipkan lebih awal; balai memberi tanda terima.', 'When do I send the sample?', 'After the payment was received and the request became an order. You may also deposit it earlier; the balai gives you a receipt.'),
(50, 'Berapa lama kode billing berlaku?', 'Tujuh hari sejak terbit, sampai jam yang tercetak pada billing. Sesudah itu, minta kode baru dengan Request Ulang Billing.', 'How long is a billing code valid?', 'Seven days from issue, up to the hour printed on it. After that, ask for a new code.'),
(60, 'Saya sudah membayar, tetapi statusnya belum berubah.', 'Unggah bukti bayar di menu E-Billing. Pembayaran yang masuk tidak hilang, juga bila terlambat atau lebih; bendahara memeriksanya.', 'I have paid but the status has not changed.', 'Upload the proof of payment under E-Billing. No payment is lost, even when it is late or too much; the treasurer looks into it.'),
(70, 'Mengapa LHU belum dapat diunduh?', 'Isi Kuesioner Kepuasan lebih dulu, satu kali untuk setiap order. Sesudah itu tombol Unduh terbuka.', 'Why can I not download the report yet?', 'Fill in the satisfaction survey first, once per order. Then the download opens.'),
(80, 'Bagaimana memeriksa keaslian LHU?', 'Pindai kode QR pada LHU, atau buka halaman Periksa keaslian dokumen dan ketik kodenya.', 'How do I verify a report?', 'Scan its QR code, or open the verification page and type its code.'),
(90, 'Bagaimana mengubah nama atau alamat perusahaan?', 'Contact Person dapat Anda ubah sendiri di Profil. Data lain diubah balai berdasarkan surat tertulis ke alamat e-mail layanan balai.', 'How do I change the company''s name or address?', 'You can change the contact person yourself in your profile. Other data are changed by the balai on the ground of a letter to its service address.'),
(100, 'Dapatkah beberapa orang memakai akun perusahaan kami?', 'Dapat. Undang rekan lewat Profil, Pengguna; masing-masing memiliki username sendiri dan peran pemohon, keuangan, atau penandatangan.', 'Can several people use our company''s account?', 'Yes. Invite colleagues under Profile, Users; each has an own username and the role of applicant, finance or signer.')) x (urut, tanya, jawab, tanya_en, jawab_en);

-- Suggestions, and praise that is shown once somebody has read it (HLP-011, HLP-012, HLP-020).
create table masukan (
    id           bigint generated always as identity primary key,
    satker       text not null references satker,
    jenis        text not null check (jenis in ('SARAN', 'TESTIMONI')),
    pelanggan_id bigint not null references pelanggan,
    pembuat      text not null,
    nama         text not null,
    isi          text not null,
    status       text not null default 'BARU' check (status in ('BARU', 'TAYANG', 'DITOLAK', 'DIBACA')),
    tanggapan    text,
    dibuat       timestamptz not null,
    diputus      timestamptz,
    diputus_oleh text,
    check ((status = 'BARU') = (diputus is null) and (diputus is null) = (diputus_oleh is null)),
    check (status <> 'TAYANG' or jenis = 'TESTIMONI'),
    check (status <> 'DIBACA' or jenis = 'SARAN')
);
create index masukan_satker on masukan (satker, id desc);
create index masukan_pelanggan on masukan (pelanggan_id, id desc);
