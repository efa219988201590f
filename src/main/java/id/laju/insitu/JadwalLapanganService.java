package id.laju.insitu;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The plans of an order's visits, as everybody else of this room reads them. */
@Service
class JadwalLapanganService {

    private final JadwalLapanganMapper mapper;
    private final PermohonanService permohonan;

    JadwalLapanganService(JadwalLapanganMapper mapper, PermohonanService permohonan) {
        this.mapper = mapper;
        this.permohonan = permohonan;
    }

    /** @throws TidakDitemukan for any other customer's, and before anything was planned */
    Permohonan milik(long permohonanId, long pelangganId) {
        Permohonan p = permohonan.ambil(permohonanId);
        if (p.pelangganId() != pelangganId || mapper.kerja(permohonanId).isEmpty()) {
            throw TidakDitemukan.untuk("Pekerjaan lapangan", permohonanId);
        }
        return p;
    }

    /** @throws TidakDitemukan before CS passed the order on */
    KerjaLapangan kerja(long permohonanId) {
        return mapper.kerja(permohonanId).orElseThrow(() -> TidakDitemukan.untuk("Pekerjaan lapangan", permohonanId));
    }

    Optional<KerjaLapangan> kerjaBilaAda(long permohonanId) {
        return mapper.kerja(permohonanId);
    }

    /** Newest first. */
    List<Jadwal> semua(long permohonanId) {
        return mapper.semua(permohonanId);
    }

    Jadwal ambil(long permohonanId) {
        return mapper.terakhir(permohonanId).orElseThrow(() -> TidakDitemukan.untuk("Jadwal lapangan", permohonanId));
    }

    Jadwal kunci(long permohonanId) {
        return mapper.kunci(permohonanId).orElseThrow(() -> TidakDitemukan.untuk("Jadwal lapangan", permohonanId));
    }

    /** The plans of this visit whose officers were changed until the newest one, the latest first; empty when nobody was changed. */
    List<Jadwal> yangDiganti(long permohonanId) {
        return mapper.semua(permohonanId).stream().skip(1).takeWhile(Jadwal::petugasDiganti).toList();
    }

    /** Number of the letter that the newest one replaces; empty when none was issued before. */
    Optional<String> suratDiganti(long permohonanId) {
        return yangDiganti(permohonanId).stream().map(Jadwal::suratNomor).filter(Objects::nonNull).findFirst();
    }

    List<String> petugas(long jadwalId) {
        return mapper.petugas(jadwalId);
    }

    List<String> alatDibawa(long jadwalId) {
        return mapper.alatDibawa(jadwalId);
    }

    /** Ids of the reference standards that went along. */
    List<Long> standarDibawa(long jadwalId) {
        return mapper.standarDibawa(jadwalId);
    }

    int penundaan(long permohonanId) {
        return mapper.penundaan(permohonanId);
    }
}
