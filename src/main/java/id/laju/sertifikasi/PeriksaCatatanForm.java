package id.laju.sertifikasi;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Permohonan;
import id.laju.staf.StafService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A note of PJ Sertifikasi is settled by the balai, or asked of the customer (CRT-036). */
@Component
class PeriksaCatatanForm implements FormTugas<HasilCatatan> {

    record Bidang(String kode, String nama) {
    }

    record Muatan(KepalaSertifikasi.Kepala k, String catatan, String penulis, List<Bidang> bidang, List<BarisPeriksa> butir) {
    }

    private final KepalaSertifikasi kepala;
    private final TinjauanService tinjauan;
    private final VerifikasiService verifikasi;
    private final StafService staf;

    PeriksaCatatanForm(KepalaSertifikasi kepala, TinjauanService tinjauan, VerifikasiService verifikasi, StafService staf) {
        this.kepala = kepala;
        this.tinjauan = tinjauan;
        this.verifikasi = verifikasi;
        this.staf = staf;
    }

    @Override
    public String tugas() {
        return "periksaCatatan";
    }

    @Override
    public Class<HasilCatatan> isian() {
        return HasilCatatan.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        Permohonan p = kepala.permohonan(k);
        Tinjauan t = tinjauan.catatan(p.id());
        List<Bidang> bidang = tinjauan.bidang(p).entrySet().stream().map(e -> new Bidang(e.getKey(), e.getValue())).toList();
        return new Muatan(kepala.dari(k), t.catatan(), staf.nama(t.oleh()), bidang, verifikasi.daftar(p).stream().filter(BarisPeriksa::unggahan).toList());
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, HasilCatatan hasil) {
        tinjauan.tindak(k.id("permohonanId"), hasil, k.pelaku());
        return Map.of("catatanPj", hasil.keputusan());
    }
}
