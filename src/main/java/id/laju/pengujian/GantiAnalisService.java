package id.laju.pengujian;

import id.laju.metode.BukuMetode;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Before they are tested, packages whose analyst or calibrator has left, lost the role or is not authorised get another one (LAB-017). */
@Service
class GantiAnalisService {

    private static final String PERGI = " tidak lagi bertugas";
    private static final String PENGULANGAN = "Pengulangan ditugaskan kepada orang lain";
    private static final String TIDAK_BERWENANG = " tidak berwenang untuk metodenya";

    /** What the form sends. */
    record Isian(List<Baris> baris) {
    }

    record Baris(long paketId, String analis, LocalDate target) {
    }

    private final PenugasanMapper mapper;
    private final PenugasanService penugasan;
    private final PenerimaanMapper sampel;
    private final AturanMetode metode;
    private final Clock jam;

    GantiAnalisService(PenugasanMapper mapper, PenugasanService penugasan, PenerimaanMapper sampel, AturanMetode metode, Clock jam) {
        this.mapper = mapper;
        this.penugasan = penugasan;
        this.sampel = sampel;
        this.metode = metode;
        this.jam = jam;
    }

    /** Open packages of the sample whose analyst or calibrator may not do them now. */
    List<Paket> tanpaAnalis(long sampelId) {
        List<Paket> terbuka = terbuka(sampelId);
        if (terbuka.isEmpty()) {
            return List.of();
        }
        String satker = terbuka.get(0).satker();
        Set<String> analis = penugasan.orang(satker, penugasan.pelaksana(sampelId));
        Isi isi = isi(satker, sampelId);
        return terbuka.stream().filter(p -> !analis.contains(p.analis()) || p.subkontraktor() == null && !isi.boleh(p.analis(), p.id())).toList();
    }

    /** Whether the analyst or calibrator of this one may not do it now. */
    boolean tanpaAnalis(Paket paket) {
        if (!penugasan.orang(paket.satker(), penugasan.pelaksana(paket.sampelId())).contains(paket.analis())) {
            return true;
        }
        return !berwenang(paket, paket.analis());
    }

    /** Whether this person may do it by the methods of its parameters; another laboratory answers for its own people. */
    boolean berwenang(Paket paket, String orang) {
        List<ParameterLab> isi = mapper.parameterDari(mapper.pilihanPaket(paket.id()));
        return paket.subkontraktor() != null || AturanMetode.boleh(metode.buku(paket.satker(), isi, penugasan.hariIni(paket.satker())), orang, isi);
    }

    /** The registers for the parameters of a sample, and which of them each package holds. */
    record Isi(BukuMetode buku, Map<Long, ParameterLab> parameter, Function<Long, List<Long>> paket) {

        boolean boleh(String orang, long paketId) {
            return AturanMetode.boleh(buku, orang, paket.apply(paketId).stream().map(parameter::get).toList());
        }
    }

    Isi isi(String satker, long sampelId) {
        Map<Long, ParameterLab> parameter = mapper.parameter(sampelId).stream().collect(Collectors.toMap(ParameterLab::pilihanId, Function.identity()));
        return new Isi(metode.buku(satker, parameter.values(), penugasan.hariIni(satker)), parameter, mapper::pilihanPaket);
    }

    /** All that is to be done now. */
    List<Paket> terbuka(long sampelId) {
        return mapper.paketSampel(sampelId).stream().filter(Paket::terbuka).toList();
    }

    /** @param paket what the penyelia was asked about. @throws IsianKeliru when a package stays without analyst or target, or when the list has changed meanwhile */
    @Transactional
    void ganti(String satker, long sampelId, Predicate<Paket> paket, Isian isian, String oleh) {
        sampel.kunci(sampelId);
        Pelaksana siapa = penugasan.pelaksana(sampelId);
        Set<String> bertugas = penugasan.orang(satker, siapa);
        atur(satker, sampelId, isian, tanpaAnalis(sampelId).stream().filter(paket).toList(), oleh, dari -> siapa.sebutan() + (bertugas.contains(dari) ? TIDAK_BERWENANG : PERGI));
    }

    /** The penyelia says who repeats what was doubted, and until when (LAB-024). @throws IsianKeliru as {@link #ganti} */
    @Transactional
    void perbaiki(String satker, long sampelId, Isian isian, String oleh) {
        sampel.kunci(sampelId);
        atur(satker, sampelId, isian, terbuka(sampelId), oleh, dari -> PENGULANGAN);
    }

    private void atur(String satker, long sampelId, Isian isian, List<Paket> paket, String oleh, UnaryOperator<String> alasan) {
        List<Baris> baris = isian.baris() == null ? List.of() : isian.baris();
        Pelaksana siapa = penugasan.pelaksana(sampelId);
        Map<Long, Paket> harus = paket.stream().collect(Collectors.toMap(Paket::id, Function.identity()));
        if (!baris.stream().map(Baris::paketId).collect(Collectors.toSet()).equals(harus.keySet()) || baris.size() != harus.size()) {
            throw new IsianKeliru("Daftarnya sudah berubah. Muat ulang formulir, lalu pilih " + siapa.kata() + " untuk setiap baris.");
        }
        periksa(satker, baris, isi(satker, sampelId), harus, siapa);
        baris.forEach(b -> alihkan(harus.get(b.paketId()), b, alasan, oleh));
    }

    private void alihkan(Paket paket, Baris b, UnaryOperator<String> alasan, String oleh) {
        mapper.alihkan(paket.id(), b.analis(), b.target());
        if (!paket.analis().equals(b.analis())) {
            mapper.catatAlih(paket.id(), paket.analis(), b.analis(), alasan.apply(paket.analis()), oleh, jam.instant());
        }
    }

    private void periksa(String satker, List<Baris> baris, Isi isi, Map<Long, Paket> paket, Pelaksana siapa) {
        Set<String> analis = penugasan.orang(satker, siapa);
        PeriksaIsian p = new PeriksaIsian();
        for (int i = 0; i < baris.size(); i++) {
            p.tolakJika(!analis.contains(String.valueOf(baris.get(i).analis())), "baris." + i + ".analis", "Pilih " + siapa.kata() + ".");
            p.tolakJika(paket.get(baris.get(i).paketId()).subkontraktor() == null && !isi.boleh(String.valueOf(baris.get(i).analis()), baris.get(i).paketId()),
                "baris." + i + ".analis", siapa.sebutan() + " ini tidak tercatat berwenang untuk metodenya; pilih " + siapa.kata() + " lain.");
            penugasan.periksaTarget(p, "baris." + i + ".target", satker, baris.get(i).target());
        }
        p.selesai();
    }
}
