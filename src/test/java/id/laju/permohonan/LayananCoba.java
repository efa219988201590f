package id.laju.permohonan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A service whose requests are no list of samples; it keeps what is asked for in the field Tujuan. Not open for customers. */
@Component
class LayananCoba implements IsiLayanan {

    static final String KODE = "coba";

    @Override
    public Set<String> layanan() {
        return Set.of(KODE);
    }

    @Override
    public boolean tersedia(String satker, String layanan) {
        return true;
    }

    @Override
    public List<Kekurangan> kurang(Permohonan p) {
        return p.tujuan() == null ? List.of(new Kekurangan("peserta", "Isi paling sedikit satu peserta.")) : List.of();
    }

    @Override
    public Map<String, String> bidang(Permohonan p) {
        return Map.of("peserta", "Daftar peserta");
    }

    @Override
    public String halaman(Permohonan p) {
        return "/portal/coba/" + p.id();
    }

    @Override
    public String uraian(Permohonan p, Locale bahasa) {
        return p.tujuan() == null ? "" : "Bimtek " + p.tujuan();
    }
}
