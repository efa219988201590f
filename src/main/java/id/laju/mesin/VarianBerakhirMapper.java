package id.laju.mesin;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Versions of a satker that hold no longer, because it follows the shared model again. */
@Mapper
interface VarianBerakhirMapper {

    @Select("select exists (select 1 from varian_berakhir where definisi_id = #{definisiId})")
    boolean ada(String definisiId);

    @Select("select usulan from varian_berakhir where definisi_id = #{definisiId}")
    Optional<UUID> usulan(String definisiId);

    @Select("select definisi_id from varian_berakhir")
    Set<String> semua();

    @Insert("insert into varian_berakhir (definisi_id, usulan, pada) values (#{definisiId}, #{usulan}, #{pada}) on conflict do nothing")
    void simpan(@Param("definisiId") String definisiId, @Param("usulan") UUID usulan, @Param("pada") OffsetDateTime pada);
}
