package id.laju.sertifikat;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.IsiSertifikasi;
import id.laju.sertifikasi.LokasiDiminta;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the certificate of a request with what was applied for. */
@Service
class BukaSertifikatService {

    private final TerbitMapper mapper;
    private final SertifikatMapper register;
    private final IsiSertifikasi isi;
    private final PermohonanService permohonan;
    private final Clock jam;

    BukaSertifikatService(TerbitMapper mapper, SertifikatMapper register, IsiSertifikasi isi, PermohonanService permohonan, Clock jam) {
        this.mapper = mapper;
        this.register = register;
        this.isi = isi;
        this.permohonan = permohonan;
        this.jam = jam;
    }

    /** Repeatable. @return its id */
    @Transactional
    long buka(long permohonanId) {
        return mapper.milik(permohonanId).stream().filter(s -> s.keadaan() == KeadaanSertifikat.DISIAPKAN).findFirst().map(Sertifikat::id).orElseGet(() -> baru(permohonan.ambil(permohonanId)));
    }

    private long baru(Permohonan p) {
        IsiSertifikasi.Isi i = isi.untuk(p);
        long id = mapper.buka(new Sertifikat(null, p.satker(), p.pelangganId(), p.id(), p.layanan(), i.skema(), i.produkSertifikasiId(), null, p.namaCetak(), p.alamatCetak(), i.kota(), i.pabrik(), i.pimpinan(), i.produk(),
            i.acuan(), null, i.spkNomor(), null, null, KeadaanSertifikat.DISIAPKAN, null, null, null, null, null, null, jam.instant(), "sistem"));
        List<MerekSertifikat> merek = merek(p.id(), i.merek().stream().map(m -> new MerekSertifikat(m.merek(), m.namaProduk(), m.jenis())).toList());
        IntStream.range(0, merek.size()).forEach(n -> register.tambahMerek(id, n + 1, merek.get(n)));
        List<LokasiDiminta> lokasi = i.lokasi();
        IntStream.range(0, lokasi.size()).forEach(n -> register.tambahLokasi(id, n + 1, new LokasiSertifikat(lokasi.get(n).nama(), lokasi.get(n).alamat(), lokasi.get(n).kegiatan())));
        return id;
    }

    /** A surveillance that adds brands keeps those that it does not name. */
    private List<MerekSertifikat> merek(long permohonanId, List<MerekSertifikat> diminta) {
        Stream<MerekSertifikat> tetap = mapper.diperluas(permohonanId).stream().flatMap(lama -> register.merek(lama.id()).stream());
        return Stream.concat(tetap.filter(m -> diminta.stream().noneMatch(d -> m.merek().equalsIgnoreCase(d.merek()))), diminta.stream()).toList();
    }
}
