package id.laju.mesin;

import id.laju.umum.IngatTransaksi;
import org.springframework.stereotype.Component;

/**
 * Locks a case once in a transaction, before any row of the engine or of a feature, so that whoever comes second waits here and not in
 * the middle. As nobody else can change the case until the end, it is also read once.
 */
@Component
class KunciKasus {

    private final KasusMapper mapper;
    private final IngatTransaksi<String, Kasus> terkunci;

    KunciKasus(KasusMapper mapper) {
        this.mapper = mapper;
        this.terkunci = new IngatTransaksi<>(mapper::kunci);
    }

    /** @return null when there is no such case */
    Kasus kunci(String nomor) {
        return terkunci.ambil(nomor);
    }

    /** @param pegangan handle of a step, such as the id of a task; one that no step has locks nothing */
    void kunciMilik(String pegangan) {
        Kasus kasus = mapper.kunciMilik(pegangan);
        if (kasus != null) {
            ingat(kasus);
        }
    }

    /** The case as it stands after a change of this transaction. */
    void ingat(Kasus kasus) {
        terkunci.ingat(kasus.nomor(), kasus);
    }

    /** To be called by whoever writes turn, clock or end of a case and does not know how it stands now. */
    void berubah() {
        terkunci.lupakan();
    }
}
