package id.laju.sertifikasi;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Permohonan;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** CS sees which application came and hands it on to the operational part (CRT-075, SLA-035). */
@Component
class TeruskanPermohonanForm implements FormTugas<TeruskanPermohonanForm.Isian> {

    record Isian() {
    }

    /** @param terlampir uploads that are there @param wajibKurang names of what is mandatory and is not there */
    record Muatan(KepalaSertifikasi.Kepala k, long terlampir, long diminta, List<String> wajibKurang) {
    }

    private final KepalaSertifikasi kepala;
    private final VerifikasiService verifikasi;

    TeruskanPermohonanForm(KepalaSertifikasi kepala, VerifikasiService verifikasi) {
        this.kepala = kepala;
        this.verifikasi = verifikasi;
    }

    @Override
    public String tugas() {
        return "teruskanPermohonan";
    }

    @Override
    public Class<Isian> isian() {
        return Isian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        Permohonan p = kepala.permohonan(k);
        List<BarisPeriksa> semua = verifikasi.daftar(p).stream().filter(BarisPeriksa::unggahan).toList();
        return new Muatan(kepala.dari(k), semua.stream().filter(b -> b.berkasId() != null).count(), semua.size(), semua.stream().filter(BarisPeriksa::kurang).map(BarisPeriksa::nama).toList());
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, Isian isian) {
        return Map.of();
    }
}
