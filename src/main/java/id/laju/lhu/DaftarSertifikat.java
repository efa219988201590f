package id.laju.lhu;

import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who puts which paper together where it is no test report. */
@Component
class DaftarSertifikat {

    private final PermohonanService permohonan;
    private final List<PenyusunSertifikat> semua;

    DaftarSertifikat(PermohonanService permohonan, List<PenyusunSertifikat> semua) {
        this.permohonan = permohonan;
        this.semua = semua;
    }

    /** Empty for a test report. */
    Optional<PenyusunSertifikat> untuk(Laporan l) {
        String layanan = permohonan.ambil(l.permohonanId()).layanan();
        return semua.stream().filter(s -> s.layanan().equals(layanan)).findFirst();
    }
}
