package id.laju.sertifikat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A certificate as its holder sees it. @param berikut null where nothing is due @param dipantau level that the last monitoring found; null without */
record SertifikatSaya(Sertifikat s, KeadaanSertifikat keadaan, List<MerekSertifikat> merek, PenilaianBerikut.Berikut berikut, List<SuratSertifikat> surat, String dipantau, Penggantian penggantian) {

    /** Of the next assessment, else its end. */
    LocalDate jatuhTempo() {
        return berikut == null ? s.berakhir() : berikut.jatuhTempo();
    }

    boolean cocok(String cari) {
        String semua = Stream.concat(Stream.of(s.nomor(), s.produk(), s.acuan()), merek.stream().map(MerekSertifikat::merek)).collect(Collectors.joining("\n"));
        return cari == null || semua.toLowerCase(Locale.ROOT).contains(cari.toLowerCase(Locale.ROOT));
    }
}
