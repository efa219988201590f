package id.laju.sertifikat;

import id.laju.dokumen.DokumenService;
import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A certificate enters the register, in the place of the one that it renews or adds brands to. */
@Service
class RilisSertifikatService {

    private final TerbitMapper mapper;
    private final SertifikatMapper register;
    private final IndukSertifikat induk;
    private final PencatatKeadaan pencatat;
    private final DokumenService dokumen;
    private final ObjectProvider<PenilaianBerikut> penilaian;
    private final Clock jam;

    RilisSertifikatService(TerbitMapper mapper, SertifikatMapper register, IndukSertifikat induk, PencatatKeadaan pencatat, DokumenService dokumen, ObjectProvider<PenilaianBerikut> penilaian, Clock jam) {
        this.mapper = mapper;
        this.register = register;
        this.induk = induk;
        this.pencatat = pencatat;
        this.dokumen = dokumen;
        this.penilaian = penilaian;
        this.jam = jam;
    }

    /** Whether what it adds brands to is still as it was printed; held until the end of the transaction, so that the release cannot be refused. Why not is noted for whoever prepares it again. @return tetap or berubah, for the gateway */
    @Transactional
    String pastikan(long id) {
        Sertifikat s = mapper.kunci(id).orElseThrow();
        tahan(s);
        String halangan = s.dirilis() == null ? induk.halangan(s) : null;
        if (halangan == null) {
            return "tetap";
        }
        TerbitService.pastikan(mapper.catat(id, halangan));
        return "berubah";
    }

    private Optional<Sertifikat> tahan(Sertifikat s) {
        mapper.yangLama(s.permohonanId()).ifPresent(penilaian.getObject()::kunci);
        return mapper.digantikan(s.permohonanId());
    }

    /** Public from now on, with its annex. Repeatable. @throws IsianKeliru when what it adds brands to ended or was suspended since the check, in versions of the model that do not ask {@link #pastikan} first */
    @Transactional
    Sertifikat rilis(long id) {
        Sertifikat s = mapper.kunci(id).orElseThrow();
        if (s.dirilis() == null) {
            Stream.of(s.dokumenId(), s.lampiranId()).forEach(dokumen::terbitkan);
            Optional<Sertifikat> lama = tahan(s);
            if (lama.isEmpty() && mapper.surveilan(s.permohonanId())) {
                throw new IsianKeliru("Sertifikat yang mereknya ditambah tidak berlaku lagi, jadi penggantinya tidak dirilis.");
            }
            TerbitService.pastikan(mapper.rilis(id, jam.instant(), lama.map(Sertifikat::id).orElse(null)));
            lama.ifPresent(l -> diganti(l, s));
            pencatat.terbit(id, s.terbit(), s.nomor(), "sistem");
        }
        return mapper.ambil(id).orElseThrow();
    }

    /** The papers of the one before point to the new ones. */
    private void diganti(Sertifikat lama, Sertifikat baru) {
        String alasan = "Diganti sertifikat " + baru.nomor();
        TerbitService.pastikan(register.pindah(lama.id(), lama.keadaan(), KeadaanSertifikat.DIGANTI));
        if (lama.dokumenId() != null) {
            dokumen.gantikan(lama.dokumenId(), baru.dokumenId(), alasan);
            dokumen.gantikan(lama.lampiranId(), baru.lampiranId(), alasan);
        }
        pencatat.catat(lama, KeadaanSertifikat.DIGANTI, baru.terbit(), alasan, baru.nomor(), "sistem");
    }
}
