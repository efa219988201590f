package id.laju.pengaduan;

import id.laju.dokumen.KunciService;
import id.laju.dokumen.Penanda;
import id.laju.dokumen.Teks;
import id.laju.lhu.CalonPenanda;
import id.laju.lhu.Pejabat;
import id.laju.lhu.PejabatService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who may sign an answer today: whoever signs for the balai. The answer to an appeal is signed by somebody who had no part in the order nor in the complaint, be it by signing
 * its letter; beside those of the balai the ministry's contact may.
 */
@Component
class PenandaJawaban {

    static final String KONTAK = "kontak-kementerian";
    private static final Teks SEBUTAN_KONTAK = Teks.dari("Kontak Kementerian", "Contact of the Ministry");

    private final PejabatService pejabat;
    private final PerkaraService perkara;
    private final CalonPenanda calon;
    private final KunciService kunci;
    private final StafService staf;

    PenandaJawaban(PejabatService pejabat, PerkaraService perkara, CalonPenanda calon, KunciService kunci, StafService staf) {
        this.pejabat = pejabat;
        this.perkara = perkara;
        this.calon = calon;
        this.kunci = kunci;
        this.staf = staf;
    }

    List<Penanda> boleh(Pengaduan p) {
        Stream<Penanda> balai = pejabat.sekarang(p.satker()).stream().map(Pejabat::penanda);
        return Stream.concat(balai, kontak(p).map(PenandaJawaban::kontak)).filter(x -> bebas(p, x.staf())).toList();
    }

    Optional<Penanda> boleh(Pengaduan p, String orang) {
        return boleh(p).stream().filter(x -> x.staf().equals(orang)).findFirst();
    }

    /** As the forms offer them. */
    List<CalonPenanda.Calon> calon(Pengaduan p) {
        return Stream.concat(calon.dari(p.satker()).stream(), kontak(p).map(this::calon)).filter(x -> bebas(p, x.staf())).toList();
    }

    private Stream<Staf> kontak(Pengaduan p) {
        return p.banding() ? staf.denganPeran(p.satker(), KONTAK).stream() : Stream.empty();
    }

    private boolean bebas(Pengaduan p, String orang) {
        return !p.banding() || perkara.alasanMenandatangani(p, orang, PerkaraService.MEMUTUS).isEmpty();
    }

    private static Penanda kontak(Staf s) {
        return new Penanda(s.id(), SEBUTAN_KONTAK, s.nama(), s.nip(), null);
    }

    private CalonPenanda.Calon calon(Staf s) {
        return new CalonPenanda.Calon(s.id(), s.nama(), SEBUTAN_KONTAK.id(), kunci.info(s.id()).isEmpty() ? "Belum mempunyai kunci tanda tangan di sistem ini." : "", null);
    }
}
