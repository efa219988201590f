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
    private final PencatatKeadaan pencatat;
    private final DokumenService dokumen;
    private final ObjectProvider<PenilaianBerikut> penilaian;
    private final Clock jam;

    RilisSertifikatService(TerbitMapper mapper, SertifikatMapper register, PencatatKeadaan pencatat, DokumenService dokumen, ObjectProvider<PenilaianBerikut> penilaian, Clock jam) {
        this.mapper = mapper;
        this.register = register;
        this.pencatat = pencatat;
        this.dokumen = dokumen;
        this.penilaian = penilaian;
        this.jam = jam;
    }

    /** Public from now on, with its annex. Repeatable. @throws IsianKeliru when what it adds brands to ended or was suspended since the check: an incident, to be repeated once that is settled */
    @Transactional
    Sertifikat rilis(long id) {
        Sertifikat s = mapper.kunci(id).orElseThrow();
        if (s.dirilis() == null) {
            Stream.of(s.dokumenId(), s.lampiranId()).forEach(dokumen::terbitkan);
            mapper.yangLama(s.permohonanId()).ifPresent(penilaian.getObject()::kunci);
            Optional<Sertifikat> lama = mapper.digantikan(s.permohonanId());
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
