package id.laju.keamanan;

import id.laju.mesin.DaftarPeran;
import id.laju.staf.Peran;
import id.laju.staf.StafService;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class PeranDikenal implements DaftarPeran {

    private final StafService staf;

    PeranDikenal(StafService staf) {
        this.staf = staf;
    }

    @Override
    public Set<String> semua() {
        return staf.semuaPeran().stream().map(Peran::kode).collect(Collectors.toSet());
    }

    @Override
    public String nama(String kode) {
        return staf.namaPeran(kode);
    }

    @Override
    public Optional<String> bernama(String nama) {
        return staf.semuaPeran().stream().filter(p -> p.nama().equals(nama)).map(Peran::kode).findFirst();
    }
}
