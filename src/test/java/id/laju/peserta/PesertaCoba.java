package id.laju.peserta;

import id.laju.permohonan.Permohonan;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lets drafts of tests name people; their own pages do not know of it. */
@Component
class PesertaCoba implements PesertaLayanan {

    @Override
    public Set<String> layanan() {
        return Set.of("pengujian");
    }

    @Override
    public int paling(Permohonan p) {
        return 5;
    }

    @Override
    public Map<String, String> ringkasan(Permohonan p) {
        return Map.of("permohonan.layanan", "Coba");
    }

    @Override
    public String lanjut(Permohonan p) {
        return "/portal/permohonan/" + p.id();
    }

    @Override
    public Set<String> saatDiperiksa() {
        return Set.of("periksaPermohonan");
    }
}
