package id.laju.layanan;

import static id.laju.layanan.TulisAngka.koma;
import static id.laju.umum.BacaIsian.teks;

import id.laju.umum.BacaIsian;
import java.util.List;
import java.util.stream.Stream;

/** The parameter page as it was typed; result words are separated by semicolons. */
record ParameterForm(Long standarId, Long produkId, String kelompok, String urutan, String nama, String namaEn, String satuan,
                     String metode, JenisHasil jenisHasil, String pilihanHasil, String batasBawah, String batasAtas, String syarat,
                     String basis, String desimal, String lod, String loq, String simulan, String beban) {

    static ParameterForm kosong(Long standarId, Long produkId) {
        return new ParameterForm(standarId, produkId, null, "10", null, null, null, null, JenisHasil.ANGKA, null, null, null, null, null, "2",
            null, null, null, "1");
    }

    static ParameterForm dari(ParameterUji p) {
        return new ParameterForm(p.standarId(), p.produkId(), p.kelompok(), String.valueOf(p.urutan()), p.nama(), p.namaEn(), p.satuan(),
            p.metode(), p.jenisHasil(), String.join("; ", p.pilihanHasil()), koma(p.batasBawah()), koma(p.batasAtas()), p.syarat(), p.basis(),
            String.valueOf(p.desimal()), koma(p.lod()), koma(p.loq()), p.simulan(), koma(p.beban()));
    }

    ParameterIsian isian(Long id) {
        var baca = new BacaIsian();
        var hasil = new ParameterIsian(id, standarId, produkId, teks(kelompok), baca.bulat("urutan", urutan, "Urutan"), teks(nama), teks(namaEn),
            teks(satuan), teks(metode), jenisHasil, kata(), baca.angka("batasBawah", bila(JenisHasil.ANGKA, batasBawah), "Batas bawah"),
            baca.angka("batasAtas", bila(JenisHasil.ANGKA, batasAtas), "Batas atas"), teks(syarat), teks(basis), baca.bulat("desimal", desimal, "Desimal"),
            baca.angka("lod", lod, "LOD"), baca.angka("loq", loq, "LOQ"), teks(simulan), baca.angka("beban", beban, "Beban"));
        baca.selesai();
        return hasil;
    }

    /** Fields of another kind of result are hidden on the page, so what they still hold does not count. */
    private String bila(JenisHasil jenis, String isian) {
        return jenisHasil == jenis ? isian : null;
    }

    private List<String> kata() {
        String kata = bila(JenisHasil.TEKS, pilihanHasil);
        return kata == null ? List.of() : Stream.of(kata.split(";")).map(String::strip).filter(k -> !k.isEmpty()).toList();
    }
}
