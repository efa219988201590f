package id.laju.lhu;

import id.laju.mesin.TugasKonteks;
import id.laju.pengujian.LaporanHasil;
import id.laju.pengujian.RincianHasil;
import id.laju.pengujian.SampelButa;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the form of a report shows to somebody who works blind (LAB-006). */
@Component
class DataButaLhu {

    record Kepala(String kasus, String nomorOrder, String tenggat, String nomorLhu, String bahasa, long laporanId) {
    }

    record Contoh(String nomorAnalisa, String idSampel, String jenis, String peraturan, String kode, LocalDate diterima, LocalDate selesai, String catatan,
            String catatanEn, boolean tanpaAkreditasi, List<DataTugasLhu.BarisHasil> hasil) {
    }

    /** @param rincian what stands behind a result, such as the points of a calibration */
    record Ukur(Object rincian) {
    }

    private final DataTugasLhu data;
    private final PermohonanService permohonan;
    private final LaporanHasil hasil;
    private final List<RincianHasil> rincian;

    DataButaLhu(DataTugasLhu data, PermohonanService permohonan, LaporanHasil hasil, List<RincianHasil> rincian) {
        this.data = data;
        this.permohonan = permohonan;
        this.hasil = hasil;
        this.rincian = rincian;
    }

    List<Ukur> pengukuran(long laporanId) {
        return permohonan.sampelLaporan(laporanId).stream().flatMap(s -> hasil.sah(s.id()).stream())
            .flatMap(b -> rincian.stream().flatMap(r -> r.dari(b.hasil()).stream())).map(Ukur::new).toList();
    }

    Kepala kepala(TugasKonteks k) {
        DataTugasLhu.Kepala utuh = data.kepala(k);
        return new Kepala(utuh.kasus(), utuh.nomorOrder(), utuh.tenggat(), utuh.nomorLhu(), utuh.bahasa(), utuh.laporanId());
    }

    List<Contoh> contoh(long laporanId) {
        Permohonan p = permohonan(laporanId);
        Map<Long, Sampel> sampel = permohonan.sampelLaporan(laporanId).stream().collect(Collectors.toMap(Sampel::id, Function.identity()));
        return data.contoh(laporanId).stream().map(c -> contoh(c, sampel.get(c.ketikan().sampelId()), p)).toList();
    }

    private static Contoh contoh(DataTugasLhu.Contoh c, Sampel s, Permohonan p) {
        return new Contoh(c.nomorAnalisa(), c.idSampel(), s.produk(), s.standar(), SampelButa.samarkan(s.kodeLokasi(), p), c.diterima(), c.selesai(),
            SampelButa.samarkan(c.ketikan().catatan(), p), SampelButa.samarkan(c.ketikan().catatanEn(), p), c.ketikan().tanpaAkreditasi(),
            c.hasil().stream().map(h -> baris(h, p)).toList());
    }

    /** The result may be a sentence about why there is none. */
    private static DataTugasLhu.BarisHasil baris(DataTugasLhu.BarisHasil h, Permohonan p) {
        return new DataTugasLhu.BarisHasil(h.parameter(), SampelButa.samarkan(h.hasil(), p), h.satuan(), h.batas(), h.kesesuaian(), h.metode(), h.akreditasi());
    }

    List<DataTugasLhu.Catatan> catatan(long laporanId) {
        Permohonan p = permohonan(laporanId);
        return data.catatan(laporanId).stream().map(c -> new DataTugasLhu.Catatan(c.tindakan(), SampelButa.samarkan(c.catatan(), p), c.oleh(), c.pada())).toList();
    }

    private Permohonan permohonan(long laporanId) {
        return permohonan.ambil(permohonan.satuLaporan(laporanId).permohonanId());
    }
}
