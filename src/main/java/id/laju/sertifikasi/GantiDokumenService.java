package id.laju.sertifikasi;

import id.laju.mesin.KasusService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Unggahan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PerubahanData;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ganti Dokumen: the balai hands in a better copy of what the customer sent, such as one that came by mail (CRT-033). */
@Service
class GantiDokumenService {

    private static final Set<String> SELAMA = Set.of("verifikasiDokumen", "periksaCatatan");

    private final DaftarUnggahService unggahan;
    private final UnggahService unggah;
    private final PermohonanService permohonan;
    private final KasusService kasus;
    private final ApplicationEventPublisher kabar;

    GantiDokumenService(DaftarUnggahService unggahan, UnggahService unggah, PermohonanService permohonan, KasusService kasus, ApplicationEventPublisher kabar) {
        this.unggahan = unggahan;
        this.unggah = unggah;
        this.permohonan = permohonan;
        this.kasus = kasus;
        this.kabar = kabar;
    }

    /**
     * Only while the documents are being verified, by whoever does it; the customer's own version stays.
     *
     * @return name of the file
     */
    @Transactional
    String ganti(long permohonanId, String kode, Unggahan baru, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        kasus.kunci(p.kasus());
        if (kasus.terbuka(p.kasus()).stream().noneMatch(l -> SELAMA.contains(l.frasa()) && (l.pengambil() == null || l.pengambil().equals(oleh)))) {
            throw new IsianKeliru("Dokumen hanya dapat diganti oleh petugas yang sedang memverifikasinya.");
        }
        BarisUnggah lama = unggahan.baris(p, kode);
        String nama = unggah.gantiOlehBalai(p, lama, baru, oleh);
        kabar.publishEvent(new PerubahanData(p.satker(), oleh, "dokumen sertifikasi", p.praOrder() + " " + lama.dokumen().nama(), Map.of("berkas", lama.ada() ? lama.berkas().nama() : ""), Map.of("berkas", nama)));
        return nama;
    }
}
