package id.laju.konsultansi;

import id.laju.permohonan.PermohonanService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The team of a consulting order. */
@Service
class TimKonsultanService {

    private final RencanaMapper mapper;
    private final PermohonanService permohonan;
    private final StafService staf;
    private final Clock jam;

    TimKonsultanService(RencanaMapper mapper, PermohonanService permohonan, StafService staf, Clock jam) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.staf = staf;
        this.jam = jam;
    }

    List<Staf> calon(String satker) {
        return staf.denganPeran(satker, "konsultan");
    }

    List<Anggota> tim(long permohonanId) {
        return mapper.tim(permohonanId);
    }

    @Transactional
    void tunjuk(long permohonanId, IsianTimKonsultan isian, String oleh) {
        String satker = permohonan.ambil(permohonanId).satker();
        isian.periksa(calon(satker).stream().map(Staf::id).collect(Collectors.toSet()));
        if (staf.denganPeran(satker, "pj-konsultansi").stream().allMatch(s -> isian.anggota().contains(s.id()))) {
            throw IsianKeliru.pada("anggota", "Tidak ada PJ Konsultansi di luar tim ini yang dapat memeriksa laporannya. Kurangi anggotanya, atau mintalah Admin Satker menambah PJ Konsultansi.");
        }
        isian.anggota().forEach(a -> mapper.anggota(permohonanId, a, a.equals(isian.ketua()), jam.instant(), oleh));
    }

    /** Login name of its leader. */
    String ketua(long permohonanId) {
        return mapper.tim(permohonanId).get(0).staf();
    }

    /** Why the team is another than at first; empty where it never changed. */
    Optional<String> alasanGanti(long permohonanId) {
        return mapper.alasanGanti(permohonanId);
    }

    /** How often the team was named. */
    int timKe(long permohonanId) {
        return mapper.timKe(permohonanId);
    }
}
