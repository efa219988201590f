package id.laju.konsultansi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Team and proposals of visits. */
@Mapper
interface RencanaMapper {

    String KOLOM = "id, permohonan_id, ke, catatan, disusun, oleh, terkirim, jawab_sampai, jawaban, jawaban_catatan, dijawab";

    @Insert("""
        insert into tim_konsultan (permohonan_id, staf, ketua, ditunjuk, oleh) values (#{permohonanId}, #{staf}, #{ketua}, #{pada}, #{oleh})
        on conflict (permohonan_id, staf) do update set ketua = excluded.ketua, sampai = null""")
    void anggota(long permohonanId, String staf, boolean ketua, Instant pada, String oleh);

    @Select("select t.staf, s.nama, t.ketua from tim_konsultan t join staf s on s.id = t.staf where t.permohonan_id = #{permohonanId} and t.sampai is null order by t.ketua desc, s.nama")
    List<Anggota> tim(long permohonanId);

    @Update("update tim_konsultan set sampai = #{pada}, ketua = false where permohonan_id = #{permohonanId} and sampai is null")
    void keluarkan(long permohonanId, Instant pada);

    @Insert("insert into tim_konsultan_ganti (permohonan_id, alasan, pada) values (#{permohonanId}, #{alasan}, #{pada})")
    void catatGanti(long permohonanId, String alasan, Instant pada);

    default void akhiriTim(long permohonanId, String alasan, Instant pada) {
        keluarkan(permohonanId, pada);
        catatGanti(permohonanId, alasan, pada);
    }

    @Select("select alasan from tim_konsultan_ganti where permohonan_id = #{permohonanId} order by id desc limit 1")
    Optional<String> alasanGanti(long permohonanId);

    @Select("select count(*) from tim_konsultan_ganti where permohonan_id = #{permohonanId}")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    int timKe(long permohonanId);

    /** Members of teams for that customer whose order runs, or ended since then. */
    @Select("""
        select distinct t.staf from tim_konsultan t join permohonan p on p.id = t.permohonan_id join kasus c on c.nomor = p.kasus
        where p.pelanggan_id = #{pelangganId} and (c.selesai is null or c.selesai >= #{sejak})""")
    List<String> konsultan(long pelangganId, Instant sejak);

    @Select("insert into rencana_konsultansi (permohonan_id, ke, catatan, disusun, oleh) select #{permohonanId}, coalesce(max(ke), 0) + 1, #{catatan,jdbcType=VARCHAR}, #{pada}, #{oleh} from rencana_konsultansi where permohonan_id = #{permohonanId} returning id")
    long susun(long permohonanId, String catatan, Instant pada, String oleh);

    @Select("select " + KOLOM + " from rencana_konsultansi where permohonan_id = #{permohonanId} order by ke desc limit 1")
    Optional<Rencana> terakhir(long permohonanId);

    @Select("select " + KOLOM + " from rencana_konsultansi where permohonan_id = #{permohonanId} order by ke desc")
    List<Rencana> semua(long permohonanId);

    @Update("update rencana_konsultansi set terkirim = #{pada}, jawab_sampai = #{sampai} where id = #{id} and terkirim is null")
    int kirim(long id, Instant pada, Instant sampai);

    @Update("update rencana_konsultansi set jawaban = #{jawaban}, jawaban_catatan = #{catatan,jdbcType=VARCHAR}, dijawab = #{pada}, dijawab_oleh = #{oleh} where id = #{id} and jawaban is null")
    int jawab(long id, String jawaban, String catatan, Instant pada, String oleh);

    /** Whoever called writes down what the customer said. */
    @Update("update rencana_konsultansi set jawaban = #{jawaban}, jawaban_catatan = #{catatan}, dijawab = #{pada}, dijawab_oleh = #{oleh} where id = #{id} and jawaban = 'DIAM'")
    void dihubungi(long id, String jawaban, String catatan, Instant pada, String oleh);

    /** What was agreed does not suit the customer any more. */
    @Update("update rencana_konsultansi set jawaban = 'LAIN', jawaban_catatan = #{catatan}, dijawab = #{pada}, dijawab_oleh = #{oleh} where id = #{id}")
    void mintaLain(long id, String catatan, Instant pada, String oleh);
}
