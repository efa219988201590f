package id.laju.sertifikasi;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the model {@code perjanjian-sertifikasi} asks. */
@Component("spkSertifikasi")
public class SpkSertifikasi {

    private final SpkService spk;
    private final SpkMapper mapper;
    private final PermohonanService permohonan;
    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;
    private final SatkerService satker;

    SpkSertifikasi(SpkService spk, SpkMapper mapper, PermohonanService permohonan, SertifikasiService sertifikasi, KatalogSertifikasi katalog,
            SatkerService satker) {
        this.spk = spk;
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
        this.satker = satker;
    }

    /** A surveillance goes on under the agreement of the certification that it watches. */
    public boolean masihBerlaku(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        return sertifikasi.ambil(p).kegiatan() == Kegiatan.SURVEILAN && mapper.berlakuUntuk(permohonanId, katalog.hariIni(p.satker()));
    }

    /** The paper of the agreement under which a surveillance was asked for; empty for all other requests. */
    public Optional<UUID> kertasInduk(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        if (p.draf() || sertifikasi.ambil(p).kegiatan() != Kegiatan.SURVEILAN) {
            return Optional.empty();
        }
        return mapper.kertasUntuk(permohonanId, LocalDate.ofInstant(p.diajukan(), satker.ambil(p.satker()).zonaWaktu())).stream().findFirst();
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
