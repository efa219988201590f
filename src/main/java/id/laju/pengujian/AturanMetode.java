package id.laju.pengujian;

import id.laju.metode.BukuMetode;
import id.laju.metode.MetodeBerlaku;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the registers of methods and of authorisations mean for assignments and results. */
@Component
class AturanMetode {

    private final BukuMetode.Rak rak;

    AturanMetode(BukuMetode.Rak rak) {
        this.rak = rak;
    }

    BukuMetode buku(String satker, Collection<ParameterLab> parameter, LocalDate hari) {
        return rak.buka(satker, parameter.stream().map(ParameterLab::parameterId).toList(), hari);
    }

    /** May this person test all of these today? */
    static boolean boleh(BukuMetode buku, String orang, Collection<ParameterLab> parameter) {
        return parameter.stream().allMatch(p -> buku.boleh(orang, p.parameterId(), p.metode()));
    }

    /**
     * The version by which a result of that day was found; empty when its parameter has no method in the register.
     *
     * @throws IsianKeliru at {@code hasil} when the method was not in force on that day, or the analyst not authorised for it
     */
    Optional<MetodeBerlaku> dipakai(String satker, ParameterLab p, LocalDate hari, String orang) {
        BukuMetode buku = buku(satker, List.of(p), hari);
        if (buku.keliru(p.parameterId(), p.metode()) != null) {
            throw IsianKeliru.pada("hasil", (p.metode() == null ? "Parameter ini belum mempunyai metode" : "Metode " + p.metode() + " tidak berlaku pada " + Tanggal.panjang(hari))
                + ". Minta penyelia menetapkan metode yang berlaku.");
        }
        if (!buku.boleh(orang, p.parameterId(), p.metode())) {
            throw IsianKeliru.pada("hasil", "Anda tidak tercatat berwenang untuk metode " + p.metode() + " pada " + Tanggal.panjang(hari)
                + ". Minta penyelia mengalihkan paket, atau manajer teknis mencatat wewenang Anda.");
        }
        return buku.cari(p.parameterId(), p.metode());
    }
}
