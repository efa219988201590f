package id.laju.sertifikat;

import id.laju.umum.BacaIsian;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An old certificate as it was typed into the form. */
record KetikanSertifikat(String nomor, String akun, String skema, Long produkSertifikasiId, String pemegang, String alamat, String kota, String pimpinan, String produk, String acuan, String peringkat,
        String spkNomor, String terbit, String berakhir, String merek) {

    static KetikanSertifikat dari(Sertifikat s, String akun, List<MerekSertifikat> merek) {
        String baris = merek.stream().map(m -> Stream.of(m.merek(), m.namaProduk(), m.jenis()).map(x -> x == null ? "" : x).collect(Collectors.joining("; ")).replaceAll("(; )+$", ""))
            .collect(Collectors.joining("\n"));
        return new KetikanSertifikat(s.nomor(), akun, s.skema(), s.produkSertifikasiId(), s.pemegang(), s.alamat(), s.kota(), s.pimpinan(), s.produk(), s.acuan(), s.peringkat(), s.spkNomor(),
            s.terbit().toString(), s.berakhir().toString(), baris);
    }

    /** @throws id.laju.umum.IsianKeliru on a date that is none */
    IsianSertifikat baca() {
        BacaIsian b = new BacaIsian();
        LocalDate dari = b.tanggal("terbit", terbit, "Tanggal Terbit");
        LocalDate sampai = b.tanggal("berakhir", berakhir, "Berlaku Sampai");
        b.selesai();
        return new IsianSertifikat(BacaIsian.teks(nomor), BacaIsian.teks(akun), BacaIsian.teks(skema), produkSertifikasiId, BacaIsian.teks(pemegang), BacaIsian.teks(alamat), BacaIsian.teks(kota),
            BacaIsian.teks(pimpinan), BacaIsian.teks(produk), BacaIsian.teks(acuan), BacaIsian.teks(peringkat), BacaIsian.teks(spkNomor), dari, sampai, BacaIsian.teks(merek));
    }
}
