package id.laju.pengaduan;

import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Who had a part in what a complaint is about: in the order, and in an earlier complaint that is appealed against. */
@Service
class PerkaraService {

    static final Set<String> MENANGANI = Set.of("userTask_verifikasiPengaduan", "userTask_tanganiPengaduan", "userTask_putuskanPengaduan");

    /** And who signed what was decided. */
    static final Set<String> MEMUTUS = Stream.concat(MENANGANI.stream(), Stream.of("userTask_tandatanganiSuratPengaduan")).collect(Collectors.toUnmodifiableSet());

    /** One handles and another decides. */
    private static final int DUA = 2;

    private final PengaduanMapper mapper;
    private final PermohonanService permohonan;
    private final KasusService kasus;
    private final StafService staf;

    PerkaraService(PengaduanMapper mapper, PermohonanService permohonan, KasusService kasus, StafService staf) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.kasus = kasus;
        this.staf = staf;
    }

    /** What this person did that keeps him from handling or deciding; empty for who may. */
    Optional<String> alasan(Pengaduan p, String orang) {
        Stream<Langkah> order = p.permohonanId() == null ? Stream.empty() : dalamOrder(permohonan.ambil(p.permohonanId()));
        Stream<Langkah> asal = p.asalId() == null ? Stream.empty() : dalamAsal(mapper.cari(p.asalId()).orElseThrow());
        return Stream.concat(order, asal).filter(l -> l.dikerjakan(orang)).map(Langkah::nama).findFirst();
    }

    /** Also whether this person did one of these steps of the complaint that is appealed against. */
    Optional<String> alasanMenandatangani(Pengaduan p, String orang, Collection<String> langkah) {
        return alasan(p, orang).or(() -> dikerjakanPadaAsal(p, orang, langkah));
    }

    /** The first of these steps of the complaint that it appeals against that this person did; none where it is no appeal. */
    Optional<String> dikerjakanPadaAsal(Pengaduan p, String orang, Collection<String> langkah) {
        return Optional.ofNullable(p.asalId()).flatMap(a -> dikerjakanPada(mapper.cari(a).orElseThrow(), orang, langkah));
    }

    private Stream<Langkah> dalamOrder(Permohonan o) {
        return o.kasus() == null ? Stream.empty() : kasus.linimasa(o.kasus()).stream().filter(l -> l.jenis().equals("userTask"));
    }

    private Stream<Langkah> dalamAsal(Pengaduan asal) {
        return kasus.linimasa(asal.kasus()).stream().filter(l -> MENANGANI.contains(l.elemen()));
    }

    /** Also whether this person did one of these steps of the complaint itself. */
    Optional<String> larangan(Pengaduan p, String orang, List<String> langkah) {
        return alasan(p, orang).or(() -> dikerjakanPada(p, orang, langkah));
    }

    /** The first of these steps of that complaint that this person did. */
    Optional<String> dikerjakanPada(Pengaduan p, String orang, Collection<String> langkah) {
        return kasus.linimasa(p.kasus()).stream().filter(l -> langkah.contains(l.elemen()) && l.dikerjakan(orang)).map(Langkah::nama).findFirst();
    }

    /** Active staff who read customers and had no part in it, by name. */
    List<Staf> calon(Pengaduan p) {
        return staf.diSatker(p.satker()).stream().filter(s -> staf.jabatan(s.id()).filter(j -> kantor(s)).isPresent()).filter(s -> alasan(p, s.id()).isEmpty()).toList();
    }

    boolean kurangOrang(Pengaduan p) {
        return calon(p).size() < DUA;
    }

    private boolean kantor(Staf s) {
        List<String> peran = staf.peran(s.id());
        return staf.semuaPeran().stream().anyMatch(p -> p.mengenalPelanggan() && peran.contains(p.kode()));
    }
}
