package id.laju.bimtek;

import id.laju.umum.BacaIsian;
import id.laju.umum.NomorWa;
import id.laju.umum.PeriksaIsian;
import java.time.LocalDate;

/** The registration form as typed (TRN-003). The last four are asked only for INHOUSE courses. */
record IsianPendaftaran(String pemohon, String telepon, String jumlah, String usulMulai, String usulSelesai, String usulTempat, String pesan, Integer versi) {

    static IsianPendaftaran dari(Bimtek b, int versi) {
        return new IsianPendaftaran(b.pemohon(), b.telepon(), teks(b.jumlah()), teks(b.usulMulai()), teks(b.usulSelesai()), b.usulTempat(), b.pesan(), versi);
    }

    private static String teks(Object nilai) {
        return nilai == null ? null : nilai.toString();
    }

    /** @throws id.laju.umum.IsianKeliru with every wrong field; telephone and number of participants are obligatory */
    Bimtek jadi(Bimtek lama, boolean inhouse, LocalDate hariIni) {
        BacaIsian baca = new BacaIsian();
        Integer banyak = baca.bulat("jumlah", jumlah, "Jumlah Peserta");
        LocalDate mulai = inhouse ? baca.tanggal("usulMulai", usulMulai, "Usul tanggal mulai") : null;
        LocalDate selesai = inhouse ? baca.tanggal("usulSelesai", usulSelesai, "Usul tanggal selesai") : null;
        PeriksaIsian p = baca.periksa().wajib("pemohon", pemohon, "Isi Nama Pemohon.").panjang("pemohon", pemohon, 150, "Nama Pemohon").wajib("telepon", telepon, "Isi Telepon/WA.")
            .wajib("jumlah", jumlah, "Isi Jumlah Peserta.").panjang("pesan", pesan, 1000, "Pesan");
        p.tolakJika(telepon != null && !telepon.isBlank() && !NomorWa.sah(NomorWa.rapi(telepon)), "telepon", "Telepon/WA ditulis dengan angka yang dapat dihubungi; contoh: 0812 5550 1000.")
            .tolakJika(banyak != null && (banyak < 1 || banyak > IsianKelas.KUOTA_TERBESAR), "jumlah", "Jumlah Peserta dari 1 sampai " + IsianKelas.KUOTA_TERBESAR + " orang.");
        if (inhouse) {
            usul(p, mulai, selesai, hariIni);
        }
        baca.selesai();
        return new Bimtek(lama.permohonanId(), lama.kursusId(), lama.kelasId(), pemohon.strip(), NomorWa.rapi(telepon), banyak, mulai, selesai, inhouse ? usulTempat.strip() : null, BacaIsian.teks(pesan),
            lama.jumlahDikirim(), lama.biayaDikirim(), lama.jadwalDiterima(), lama.diperiksaOleh());
    }

    private void usul(PeriksaIsian p, LocalDate mulai, LocalDate selesai, LocalDate hariIni) {
        p.wajib("usulMulai", usulMulai, "Isi usul tanggal mulai.").wajib("usulTempat", usulTempat, "Isi usul tempat.").panjang("usulTempat", usulTempat, 200, "Usul tempat")
            .tolakJika(mulai != null && mulai.isBefore(hariIni), "usulMulai", "Usul tanggal mulai tidak boleh sebelum hari ini.")
            .tolakJika(mulai != null && selesai != null && selesai.isBefore(mulai), "usulSelesai", "Usul tanggal selesai tidak boleh sebelum tanggal mulai.");
    }
}
