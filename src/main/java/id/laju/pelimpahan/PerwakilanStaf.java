package id.laju.pelimpahan;

import id.laju.mesin.Pelaku;
import id.laju.mesin.Perwakilan;
import id.laju.mesin.SiapaBekerja;
import id.laju.staf.StafService;
import id.laju.umum.IngatTransaksi;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers the engine room from the agreed periods and the roles that people hold now. */
@Component
class PerwakilanStaf implements Perwakilan {

    private final PelimpahanMapper mapper;
    private final StafService staf;
    private final SiapaBekerja siapa;
    private final IngatTransaksi<String, List<String>> peran;
    private final Clock jam;

    PerwakilanStaf(PelimpahanMapper mapper, StafService staf, SiapaBekerja siapa, Clock jam) {
        this.mapper = mapper;
        this.staf = staf;
        this.siapa = siapa;
        this.peran = new IngatTransaksi<>(staf::peran);
        this.jam = jam;
    }

    @Override
    public Optional<String> melaluiPeran(String orang, Collection<String> peran) {
        if (peran.isEmpty() || !Collections.disjoint(sendiri(orang), peran)) {
            return Optional.empty();
        }
        return mapper.digantikan(orang, jam.instant()).stream().filter(p -> mencakup(p, peran)).map(Pelimpahan::berhalangan).findFirst();
    }

    /** Of whoever is signed in as they were when the request began. */
    private List<String> sendiri(String orang) {
        return siapa.sekarang().filter(p -> p.staf() && p.id().equals(orang)).map(Pelaku::sendiri).orElseGet(() -> peran.ambil(orang));
    }

    @Override
    public boolean menggantikan(String orang, String berhalangan, Collection<String> peran) {
        return mapper.digantikan(orang, jam.instant()).stream().anyMatch(p -> p.berhalangan().equals(berhalangan) && mencakup(p, peran));
    }

    @Override
    public List<String> pengganti(String berhalangan, Collection<String> peran) {
        return mapper.menggantikan(berhalangan, jam.instant()).stream().filter(p -> mencakup(p, peran)).map(Pelimpahan::pengganti).distinct().toList();
    }

    @Override
    public String nama(String orang) {
        return staf.nama(orang);
    }

    /** What the absent colleague no longer holds cannot be done for him either. */
    private boolean mencakup(Pelimpahan p, Collection<String> peran) {
        List<String> masih = p.daftarPeran().stream().filter(this.peran.ambil(p.berhalangan())::contains).toList();
        return peran.isEmpty() ? !masih.isEmpty() : !Collections.disjoint(masih, peran);
    }
}
