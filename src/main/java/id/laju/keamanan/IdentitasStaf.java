package id.laju.keamanan;

import id.laju.mesin.GrupSendiri;
import id.laju.pelimpahan.PeranLimpahan;
import id.laju.satker.SatkerService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Shows our staff, roles and satker to the engine as users, groups and tenants. Customers are unknown to it. */
class IdentitasStaf implements ReadOnlyIdentityProvider {

    static final String ADMIN = "camunda-admin";

    private final StafService staf;
    private final PeranLimpahan limpahan;
    private final SatkerService satker;
    private final PasswordEncoder sandi;

    IdentitasStaf(StafService staf, PeranLimpahan limpahan, SatkerService satker, PasswordEncoder sandi) {
        this.staf = staf;
        this.limpahan = limpahan;
        this.satker = satker;
        this.sandi = sandi;
    }

    @Override
    public User findUserById(String id) {
        return staf.cari(id).filter(Staf::aktif).map(IdentitasStaf::user).orElse(null);
    }

    @Override
    public UserQuery createUserQuery() {
        return new CariUser(this);
    }

    @Override
    public UserQuery createUserQuery(CommandContext konteks) {
        return new CariUser(this);
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new IllegalStateException("Akun staf tidak dibaca dengan SQL mesin");
    }

    @Override
    public boolean checkPassword(String id, String kata) {
        return staf.cari(id).filter(Staf::aktif).map(s -> sandi.matches(kata, s.sandi())).orElse(false);
    }

    @Override
    public Group findGroupById(String id) {
        return grup(id, null, null).findFirst().orElse(null);
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new CariGrup(this);
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext konteks) {
        return new CariGrup(this);
    }

    @Override
    public Tenant findTenantById(String id) {
        return tenant(id, null).findFirst().orElse(null);
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new CariTenant(this);
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext konteks) {
        return new CariTenant(this);
    }

    @Override
    public void flush() {
    }

    @Override
    public void close() {
    }

    /** Active staff, of one role and one satker where these are given; only colleagues, when a person of one satker asks. */
    Stream<User> orang(Predicate<Staf> dicari, String peran, String kode) {
        // The Tasklist asks for the few names of a page: those first, and the satker of all in one question.
        List<Staf> calon = staf.semua().stream().filter(dicari).filter(Staf::aktif).toList();
        Map<String, List<String>> tempat = calon.isEmpty() ? Map.of() : staf.satkerSemua();
        return calon.stream().filter(s -> terlihat(tempat.getOrDefault(s.id(), List.of())))
                .filter(s -> peran == null || keGrup(staf.peran(s.id())).contains(peran))
                .filter(s -> kode == null || tempat.getOrDefault(s.id(), List.of()).contains(kode)).map(IdentitasStaf::user);
    }

    private static boolean terlihat(List<String> tempatnya) {
        Authentication masuk = SecurityContextHolder.getContext().getAuthentication();
        return masuk == null || !(masuk.getPrincipal() instanceof StafLogin saya) || saya.pusat() || saya.peran().contains("operator")
                || tempatnya.stream().anyMatch(saya::bekerjaDi);
    }

    Stream<Group> grup(String id, String[] ids, String anggota) {
        Stream<Group> semua = Stream.concat(staf.semuaPeran().stream().map(p -> peranMesin(p.kode(), p.nama())), Stream.of(peranMesin(ADMIN, "Operator Sistem")));
        return (anggota == null ? semua : milik(anggota, semua))
                .filter(g -> id == null || id.equals(g.getId()))
                .filter(g -> ids == null || List.of(ids).contains(g.getId()));
    }

    /** Besides the roles the groups of those who hold them themselves, which only the engine's rights know. */
    private Stream<Group> milik(String orang, Stream<Group> semua) {
        List<String> sendiri = staf.peran(orang);
        List<String> peran = keGrup(Stream.concat(sendiri.stream(), limpahan.sekarang(orang).stream()).toList());
        return Stream.concat(semua.filter(g -> peran.contains(g.getId())), sendiri.stream().map(GrupSendiri::dari).map(g -> peranMesin(g, g)));
    }

    private static List<String> keGrup(List<String> peran) {
        return peran.contains("operator") ? Stream.concat(peran.stream(), Stream.of(ADMIN)).toList() : peran;
    }

    Stream<Tenant> tenant(String id, String anggota) {
        List<String> milik = anggota == null ? null : staf.satker(anggota);
        return satker.semua().stream().map(s -> satkerMesin(s.kode(), s.nama()))
                .filter(t -> id == null || id.equals(t.getId()))
                .filter(t -> milik == null || milik.contains(t.getId()));
    }

    private static User user(Staf s) {
        UserEntity u = new UserEntity(s.id());
        String[] nama = s.nama().split(" ", 2);
        u.setFirstName(nama[0]);
        u.setLastName(nama.length > 1 ? nama[1] : "");
        u.setEmail(s.surel());
        return u;
    }

    private static Group peranMesin(String id, String nama) {
        GroupEntity g = new GroupEntity(id);
        g.setName(nama);
        g.setType("WORKFLOW");
        return g;
    }

    private static Tenant satkerMesin(String id, String nama) {
        TenantEntity t = new TenantEntity(id);
        t.setName(nama);
        return t;
    }
}
