package id.laju.pengujian;

import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Valid results that have to be entered anew after their report was issued. The value itself changes only in the laboratory: a package for the
 * analyst, a new version with the reason, verified and validated by others (ISO/IEC 17025, 7.5.1, 7.8.8).
 */
@Service
public class KoreksiHasilService {

    private final KoreksiHasilMapper mapper;
    private final LaporanHasil hasil;
    private final UjiUlangService ulang;
    private final PermohonanService permohonan;
    private final Clock jam;

    KoreksiHasilService(KoreksiHasilMapper mapper, LaporanHasil hasil, UjiUlangService ulang, PermohonanService permohonan, Clock jam) {
        this.mapper = mapper;
        this.hasil = hasil;
        this.ulang = ulang;
        this.permohonan = permohonan;
        this.jam = jam;
    }

    /** @param orangLain somebody else than before is to do it. @throws IsianKeliru when one of these parameters has no valid result in this report */
    @Transactional
    public void tandai(long laporanId, Map<Long, String> alasan, boolean orangLain, String oleh) {
        List<HasilUji> sah = permohonan.sampelLaporan(laporanId).stream().flatMap(s -> hasil.sah(s.id()).stream()).map(LaporanHasil.Baris::hasil).toList();
        alasan.forEach((pilihan, sebab) -> mapper.simpan(sah.stream().filter(h -> h.pilihanId() == pilihan).map(HasilUji::id).findFirst()
            .orElseThrow(() -> new IsianKeliru("Hasil yang dipilih tidak ada pada laporan ini. Muat ulang formulir, lalu pilih lagi.")), sebab.strip(), orangLain, oleh, jam.instant()));
    }

    /** Samples of the report with a result that waits to be entered anew. */
    public List<Long> menunggu(long laporanId) {
        return permohonan.sampelLaporan(laporanId).stream().map(Sampel::id).filter(ulang::ada).toList();
    }
}
