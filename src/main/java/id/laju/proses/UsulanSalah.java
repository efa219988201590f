package id.laju.proses;

import id.laju.mesin.VersiModel;
import java.util.List;
import java.util.Objects;

/** An open proposal that could not be released today. @param kata how much is wrong with it */
record UsulanSalah(Usulan usulan, List<BerkasUsulan> berkas, String kata) {

    boolean tentang(VersiModel v) {
        return Objects.equals(usulan.satker(), v.satker()) && berkas.stream().anyMatch(b -> b.kunci().equals(v.kunci()));
    }

    /** Its first model or table; a form where it brings nothing else. */
    private BerkasUsulan utama() {
        return berkas.stream().filter(b -> !b.formulir()).findFirst().orElseGet(() -> berkas.get(0));
    }

    /** What would come of it where there is nothing yet: the model of a new process, or a balai's first one of its own. */
    VersiModel calon(List<VersiModel> dikenal) {
        BerkasUsulan b = utama();
        String nama = dikenal.stream().filter(v -> v.kunci().equals(b.kunci())).map(VersiModel::nama).findFirst().orElse(null);
        return new VersiModel(null, b.kunci(), 0, usulan.satker(), b.nama(), nama, usulan.diajukan(), false);
    }
}
