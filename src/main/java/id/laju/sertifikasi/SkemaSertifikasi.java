package id.laju.sertifikasi;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import org.springframework.stereotype.Component;

/** What the models ask about the scheme of a request. */
@Component
public class SkemaSertifikasi {

    private final PermohonanService permohonan;
    private final SertifikasiService sertifikasi;
    private final SkemaMapper mapper;

    SkemaSertifikasi(PermohonanService permohonan, SertifikasiService sertifikasi, SkemaMapper mapper) {
        this.permohonan = permohonan;
        this.sertifikasi = sertifikasi;
        this.mapper = mapper;
    }

    /** A system audit at the customer's site belongs to it; not to tipe 1. */
    public boolean diaudit(long permohonanId) {
        return mapper.diaudit(kode(permohonanId));
    }

    /** Samples of the product are taken and tested for it. */
    public boolean diuji(long permohonanId) {
        return mapper.diuji(kode(permohonanId));
    }

    /** Its visit takes samples and nothing else: there is no audit. */
    public boolean hanyaContoh(long permohonanId) {
        return diuji(permohonanId) && !diaudit(permohonanId);
    }

    /** The documents of the quality system are judged before anybody travels. */
    public boolean auditKecukupan(long permohonanId) {
        return mapper.auditKecukupan(kode(permohonanId)) || duaTahap(permohonanId);
    }

    /** A first stage judges documents and readiness: of a management system, when it is certified for the first time. */
    public boolean duaTahap(long permohonanId) {
        return mapper.duaTahap(kode(permohonanId)) && kegiatan(permohonanId) == Kegiatan.AWAL;
    }

    /** It may bring a certificate; a surveillance maintains the one there is, unless it adds brands to it. */
    public boolean bersertifikat(long permohonanId) {
        Sertifikasi s = sertifikasi.ambil(permohonan.ambil(permohonanId));
        return s.kegiatan() != Kegiatan.SURVEILAN || s.tambahMerek();
    }

    private Kegiatan kegiatan(long permohonanId) {
        return sertifikasi.ambil(permohonan.ambil(permohonanId)).kegiatan();
    }

    String kode(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        return LayananSertifikasi.skema(p.layanan(), sertifikasi.ambil(p).skema());
    }
}
