package id.laju.penawaran;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Lokasi;
import id.laju.permohonan.LokasiService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** CS confirms items, site and day of an accepted quotation (INS-004). */
@Component
class RincianOrderForm implements FormTugas<IsianRincian> {

    /** @param total rupiah on the billing code @param totalLuar rupiah that the customer bears beside it */
    record Muatan(KepalaTugas.Kepala kepala, String nomor, Lokasi lokasi, List<BarisPenawaran> baris, BigDecimal total, List<BarisPenawaran> luar, BigDecimal totalLuar,
            String penerima, String caraBayar) {
    }

    private final RincianOrderService rincian;
    private final PenawaranService penawaran;
    private final PermohonanService permohonan;
    private final LokasiService lokasi;
    private final KepalaTugas kepala;

    RincianOrderForm(RincianOrderService rincian, PenawaranService penawaran, PermohonanService permohonan, LokasiService lokasi, KepalaTugas kepala) {
        this.rincian = rincian;
        this.penawaran = penawaran;
        this.permohonan = permohonan;
        this.lokasi = lokasi;
        this.kepala = kepala;
    }

    @Override
    public String tugas() {
        return "rincianOrder";
    }

    @Override
    public Class<IsianRincian> isian() {
        return IsianRincian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        Permohonan p = permohonan.ambil(k.id("permohonanId"));
        Penawaran ini = penawaran.yangDisetujui(p.id()).orElseThrow();
        RincianBiaya biaya = RincianBiaya.dari(penawaran.baris(ini.id()));
        return new Muatan(kepala.dari(k, p), ini.nomor(), lokasi.cari(p.id()).orElse(null), biaya.ditagih(), ini.total(), biaya.luar(), biaya.totalLuar(), ini.luarPenerima(),
            ini.luarCara());
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, IsianRincian isian) {
        rincian.simpan(k.id("permohonanId"), isian, k.pelaku());
        return Map.of();
    }
}
