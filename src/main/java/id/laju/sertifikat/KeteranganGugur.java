package id.laju.sertifikat;

import id.laju.pemantauan.KeteranganKasus;
import id.laju.permohonan.Permohonan;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the customer on the order's page that its certificate is not issued, because the one to which it adds brands has ended. */
@Component
class KeteranganGugur implements KeteranganKasus {

    private final TerbitMapper mapper;
    private final IndukSertifikat induk;

    KeteranganGugur(TerbitMapper mapper, IndukSertifikat induk) {
        this.mapper = mapper;
        this.induk = induk;
    }

    @Override
    public Optional<Keterangan> untuk(Permohonan p) {
        List<Sertifikat> semua = mapper.milik(p.id());
        boolean gugur = p.batalAlasan() == null && !semua.isEmpty() && semua.stream().allMatch(s -> s.keadaan() == KeadaanSertifikat.BATAL && s.dirilis() == null);
        return Optional.of(semua).filter(s -> gugur).map(s -> induk.untuk(s.get(0))).filter(Induk::berakhir).map(i -> new Keterangan("sertifikat.gugur", i.lama().nomor()));
    }
}
