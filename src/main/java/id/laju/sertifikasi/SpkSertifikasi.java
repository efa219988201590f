package id.laju.sertifikasi;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What the model {@code perjanjian-sertifikasi} asks. */
@Component("spkSertifikasi")
public class SpkSertifikasi {

    private final SpkService spk;
    private final SpkMapper mapper;
    private final PermohonanService permohonan;
    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;

    SpkSertifikasi(SpkService spk, SpkMapper mapper, PermohonanService permohonan, SertifikasiService sertifikasi, KatalogSertifikasi katalog) {
        this.spk = spk;
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
    }

    /** A surveillance goes on under the agreement of the certification that it watches. */
    public boolean masihBerlaku(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        return sertifikasi.ambil(p).kegiatan() == Kegiatan.SURVEILAN && mapper.berlakuUntuk(permohonanId, katalog.hariIni(p.satker()));
    }

    /** Last moment in which the customer may sign. */
    public Date sampai(long permohonanId) {
        return Date.from(spk.berjalan(permohonanId).jawabSampai());
    }

    /** Who signs it for the balai. */
    public String penandaTangan(long permohonanId) {
        return spk.berjalan(permohonanId).penanda();
    }
}
