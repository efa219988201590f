package id.laju.wbs;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface KabarWbsMapper {

    record Kabar(long id, String nomor, boolean pengawas, int percobaan, Instant dibuat) {
    }

    @Insert("""
            insert into wbs_kabar (kasus_id, pengawas, dibuat) select #{kasus}, #{pengawas}, #{saat}
            where not exists (select 1 from wbs_kabar where kasus_id = #{kasus} and pengawas = #{pengawas} and percobaan = 0)""")
    void antre(long kasus, boolean pengawas, Instant saat);

    @Select("""
            select b.id, k.nomor, b.pengawas, b.percobaan, b.dibuat from wbs_kabar b join wbs_kasus k on k.id = b.kasus_id
            order by b.id limit 100 for update of b skip locked""")
    List<Kabar> antrean();

    @Update("update wbs_kabar set percobaan = percobaan + 1 where id = #{id}")
    void gagal(long id);

    @Delete("delete from wbs_kabar where id = #{id}")
    void hapus(long id);
}
