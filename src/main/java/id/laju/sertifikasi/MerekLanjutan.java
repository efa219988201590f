package id.laju.sertifikasi;

import id.laju.sertifikasi.IsiSertifikasi.MerekDiminta;
import id.laju.sertifikasi.PermohonanLanjutan.Cakupan;
import id.laju.umum.BersihHtml;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brands of a certificate in the draft for its next assessment. */
@Component
class MerekLanjutan {

    private final MerekMapper mapper;

    MerekLanjutan(MerekMapper mapper) {
        this.mapper = mapper;
    }

    /** Behind those that the draft has: each as the first of these requests wrote it, else in the certificate's own words. Files are not taken over. */
    void tambah(long permohonanId, List<Cakupan> cakupan, List<Long> asal) {
        List<Merek> dulu = asal.stream().flatMap(id -> mapper.semua(id).stream()).toList();
        cakupan.forEach(c -> dulu.stream().filter(m -> c.sama(dari(m))).findFirst()
            .ifPresentOrElse(m -> mapper.salin(m.id(), permohonanId), () -> mapper.bernama(permohonanId, c.merek(), kaya(c.namaProduk()), kaya(c.tipe()))));
    }

    /** Of these, those that the draft does not name. */
    List<Cakupan> belum(long permohonanId, List<Cakupan> cakupan) {
        List<Cakupan> ada = mapper.semua(permohonanId).stream().map(MerekLanjutan::dari).toList();
        return cakupan.stream().filter(c -> ada.stream().noneMatch(c::sama)).toList();
    }

    private static Cakupan dari(Merek m) {
        MerekDiminta d = IsiSertifikasi.merek(m);
        return new Cakupan(d.merek(), d.namaProduk(), d.jenis());
    }

    /** A certificate has plain words, a request rich text. */
    static String kaya(String teks) {
        return teks == null ? null : BersihHtml.dariTeks(teks);
    }
}
