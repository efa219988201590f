package id.laju.layanan;

import static id.laju.umum.BacaIsian.teks;

import id.laju.umum.BacaIsian;

/** A change of the state of a scope as it was typed. */
record KeadaanForm(KeadaanAkreditasi keadaanBaru, String sejak, String alasan) {

    static final KeadaanForm KOSONG = new KeadaanForm(null, null, null);

    IsianKeadaan baca() {
        BacaIsian b = new BacaIsian();
        IsianKeadaan hasil = new IsianKeadaan(keadaanBaru, b.tanggal("sejak", sejak, "Sejak"), teks(alasan));
        b.selesai();
        return hasil;
    }
}
