package id.laju.layanan;

import static id.laju.umum.BacaIsian.teks;

import id.laju.umum.BacaIsian;

/** The two forms of the migration pages as they were typed. */
final class MigrasiForm {

    private MigrasiForm() {
    }

    record Tipe(String urutan, String tipe, String bahanPangan, String panganOlahan, Boolean aktif) {

        static Tipe dari(TipePangan t) {
            return new Tipe(String.valueOf(t.urutan()), t.tipe(), t.bahanPangan(), t.panganOlahan(), t.aktif());
        }

        TipePangan tipePangan(int id) {
            var baca = new BacaIsian();
            Integer nomor = baca.bulat("urutan", urutan, "Urutan");
            baca.selesai();
            return new TipePangan(id, nomor == null ? 0 : nomor, teks(tipe), teks(bahanPangan), teks(panganOlahan), Boolean.TRUE.equals(aktif), "");
        }
    }

    record Aturan(String simulan, Boolean ditampilkan, String lebihDariMenit, String sampaiMenit, String lebihDariC, String sampaiC, String dasar) {

        AturanSimulan aturan(int tipeId) {
            var baca = new BacaIsian();
            var hasil = new AturanSimulan(null, tipeId, teks(simulan), Boolean.TRUE.equals(ditampilkan),
                baca.bulat("lebihDariMenit", lebihDariMenit, "Waktu"), baca.bulat("sampaiMenit", sampaiMenit, "Waktu"),
                baca.bulat("lebihDariC", lebihDariC, "Suhu"), baca.bulat("sampaiC", sampaiC, "Suhu"), teks(dasar));
            baca.selesai();
            return hasil;
        }
    }
}
