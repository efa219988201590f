package id.laju.pelimpahan;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which roles can be done by a deputy, and whom they may go to; and who has which of them just now. */
@Component
public class PeranLimpahan {

    /** They look after accounts and rights; another administrator is appointed instead. */
    private static final Set<String> TIDAK_DILIMPAHKAN = Set.of("admin-satker", "admin-pusat", "operator");
    private final PelimpahanMapper mapper;
    private final Clock jam;

    PeranLimpahan(PelimpahanMapper mapper, Clock jam) {
        this.mapper = mapper;
        this.jam = jam;
    }

    /** Roles this person has at the moment through absent colleagues. */
    public List<String> sekarang(String orang) {
        return mapper.peran(orang, jam.instant()).stream().filter(PeranLimpahan::dapat).toList();
    }

    /** Can this role be done by a deputy at all? */
    public static boolean dapat(String peran) {
        return !TIDAK_DILIMPAHKAN.contains(peran);
    }
}
