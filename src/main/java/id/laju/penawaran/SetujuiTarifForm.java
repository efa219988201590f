package id.laju.penawaran;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.KajiUlang;
import id.laju.permohonan.KajiUlangService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The head of the team sees every line with its regulation and approves the price (SLA-017, QUO-015). */
@Component
class SetujuiTarifForm implements FormTugas<SetujuiTarifForm.Isian> {

    /** @param keputusan setuju or kembalikan */
    record Isian(String keputusan, List<BarisTambahan> tambahan, String catatan) {
    }

    /** @param luar costs that the customer bears @param penyusun who put it together, and gets it back @param jadwal null for services without @param tambahan of the version that the customer only wanted on other days */
    record Muatan(KepalaTugas.Kepala kepala, long permohonanId, String tarifPer, boolean tarifBerubah, List<BarisPenawaran> baris, BigDecimal total,
            List<BarisPenawaran> luar, BigDecimal totalLuar, String penerima, String caraBayar, String penyusun, JadwalPenawaran jadwal, List<BarisTambahan> tambahan, List<KajiUlang> kajiUlang) {
    }

    private final PenawaranService penawaran;
    private final PermohonanService permohonan;
    private final PenyusunPenawaran penyusun;
    private final JadwalService jadwal;
    private final KajiUlangService tinjauan;
    private final KepalaTugas kepala;

    SetujuiTarifForm(PenawaranService penawaran, PermohonanService permohonan, PenyusunPenawaran penyusun, JadwalService jadwal, KajiUlangService tinjauan,
            KepalaTugas kepala) {
        this.penawaran = penawaran;
        this.permohonan = permohonan;
        this.penyusun = penyusun;
        this.jadwal = jadwal;
        this.tinjauan = tinjauan;
        this.kepala = kepala;
    }

    @Override
    public String tugas() {
        return "setujuiTarif";
    }

    @Override
    public Class<Isian> isian() {
        return Isian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        Permohonan p = permohonan.ambil(k.id("permohonanId"));
        Penawaran ini = penawaran.terakhir(p.id()).orElseThrow();
        RincianBiaya biaya = RincianBiaya.dari(penawaran.baris(ini.id()));
        return new Muatan(kepala.dari(k, p), p.id(), Tanggal.panjang(ini.tarifPer()), penawaran.tarifBerubah(ini), biaya.ditagih(),
            ini.total(), biaya.luar(), biaya.totalLuar(), ini.luarPenerima(), ini.luarCara(), penyusun.sebutan(p.id()), jadwal.cari(ini.id()).orElse(null), jadwal.tambahanSemula(p.id()), tinjauan.kajiUlangTerakhir(p.id()));
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, Isian isian) {
        String keputusan = isian.keputusan() == null ? "" : isian.keputusan();
        switch (keputusan) {
            case "setuju" -> penawaran.setujui(k.id("permohonanId"), isian.tambahan() == null ? List.of() : isian.tambahan(), k.pelaku());
            case "kembalikan" -> penawaran.kembalikan(k.id("permohonanId"), isian.catatan());
            default -> throw IsianKeliru.pada("keputusan", "Pilih setuju atau kembalikan.");
        }
        return Map.of("tarifDisetujui", keputusan);
    }
}
